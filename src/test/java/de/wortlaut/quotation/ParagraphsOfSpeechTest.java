package de.wortlaut.quotation;

import org.junit.jupiter.api.Test;

/** Speech over several paragraphs, in marks or behind a name; bullets that look like marks. See {@link Marked}. */
class ParagraphsOfSpeechTest {
  @Test
  void marksOpenedAnewInEachParagraph() {
    Marked.check(
        "Wehrführerin Antje Lorenz lobte ihre Leute. [„Der Schuppen brannte schon. Wir kamen kaum durch den Rauch.]"
            + "¶[„Nach einer Stunde war es vorbei.“]¶Die Ursache ist unklar.",
        "D D");
  }

  @Test
  void bulletsAreNoMarks() {
    Marked.checkNone("Der Verein lädt zum Fest.¶» Beginn ist am Mittag.¶» Der Eintritt ist frei.¶Es gibt Kuchen.");
  }

  @Test
  void answersGoOnWithoutTheName() {
    Marked.check("Hafenblatt: Frau Broders, wie war die Saison?¶Silke Broders: [Sie war kurz, aber gut.]"
        + "¶[Im Juli hatten wir jeden Tag volle Boote.]¶Hafenblatt: Und der Herbst?¶Silke Broders: [Ruhig.]"
        + "¶Hafenblatt: Bleiben Sie dabei?¶Silke Broders: [Solange der Rücken mitmacht.]", "D D D D");
  }

  @Test
  void namesMayHaveAnOfficeInBrackets() {
    Marked.check("Hafenblatt: Was fehlt der Insel?¶Onno Thaden (Wirt): [Personal fehlt uns jeden Sommer.]"
        + "¶Frauke Ites (Ärztin): [Mir fehlt eine zweite Praxis.]¶Hafenblatt: Was hilft?"
        + "¶Onno Thaden (Wirt): [Wohnungen würden helfen.]¶Frauke Ites (Ärztin): [Das sehe ich auch so.]", "D D D D");
  }
}
