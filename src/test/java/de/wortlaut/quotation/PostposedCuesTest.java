package de.wortlaut.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cue stands behind what was said. See {@link Marked} for the signs. */
class PostposedCuesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      [Das Freibad öffne im Juni], {sagte} die Bürgermeisterin.
      [Die Mittel seien erschöpft], {betonte} der Minister.
      [Der Fahrer sei geflüchtet], {teilte} die Polizei {mit}.
      [Er habe davon nichts gewusst], {sagte} Ole Brandt am Abend.
      [Die Brücke werde im Herbst gesperrt], {kündigte} der Bürgermeister {an}.
      [Es gebe keine Verletzten], {sagte} ein Sprecher der Feuerwehr.
      [Das Freibad öffnet im Juni], {sagte} die Bürgermeisterin.
      [Der Deich sei sicher], {heißt es} in dem Gutachten.
      [Die Mannschaft müsse sich steigern], {forderte} der Trainer.
      [Man prüfe alle Angebote], {erklärte} die Firma.
      """)
  void indirectSpeech(String text) {
    Marked.check(text, "I");
  }
}
