package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of interviews are direct quotations without marks. See {@link Marked} for the signs. */
class InterviewsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      Norderauer Bote: Frau Holm, wann öffnet das Freibad?¶Jana Holm: [Wir öffnen am ersten Juni, wenn das Wetter mitspielt.]¶Norderauer Bote: Was kostet der Eintritt?¶Jana Holm: [Der Eintritt kostet vier Euro, für Kinder die Hälfte.]¶Norderauer Bote: Wer passt auf?¶Jana Holm: [Wir haben zwei Bademeister eingestellt.] | D D D
      Bote: Herr Brandt, warum treten Sie zurück?¶Brandt: [Ich brauche mehr Zeit für meine Familie.]¶Bote: Wer soll Ihnen folgen?¶Brandt: [Das entscheiden die Mitglieder im Mai.]¶Bote: Bleiben Sie im Verein?¶Brandt: [Ja, ich bleibe natürlich Mitglied.] | D D D
      Wann begann der Streit?¶[Er begann vor zwei Jahren, als die Stadt das Grundstück kaufte.]¶Was haben Sie getan?¶[Ich habe mit allen gesprochen, aber niemand hörte zu.]¶Wie geht es nun weiter?¶[Wir warten auf das Urteil im Herbst.]¶Was wünschen Sie sich?¶[Ich wünsche mir endlich Ruhe.] | D D D D
      Frau Holm, wann öffnet das Freibad?¶[Wir öffnen am ersten Juni, wenn das Wetter mitspielt.]¶Was kostet der Eintritt?¶[Der Eintritt kostet vier Euro, für Kinder die Hälfte.]¶Wer passt auf?¶[Wir haben zwei Bademeister eingestellt.] | D D D
      """)
  void directSpeech(String text, String types) {
    Marked.check(text, types);
  }
}
