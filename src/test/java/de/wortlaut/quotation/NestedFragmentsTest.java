package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks within indirect speech are quotations of their own. See {@link Marked} for the signs. */
class NestedFragmentsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Der Vorsitzende {sagte}, [der Plan sei [„völlig unausgegoren“]].
      Die Ministerin {erklärte}, [man werde [„keinen Cent mehr“] zahlen].
      Jana Holm {betonte}, [dass sie [„nie wieder“] für den Verein arbeiten werde].
      Der Trainer {sagte}, [die Mannschaft habe [„ohne jede Leidenschaft“] gespielt].
      {Laut} Polizei [war der Fahrer [„sichtlich betrunken“]].
      Die Anwältin {sagte}, [das Urteil sei [„ein Skandal“] und müsse aufgehoben werden].
      Der Minister {betonte}, [die Lage sei [„sehr ernst“]].
      Die Polizei {teilte mit}, [der Fahrer sei [„sichtlich betrunken“] gewesen].
      """)
  void nested(String text) {
    Marked.check(text, "I D");
  }
}
