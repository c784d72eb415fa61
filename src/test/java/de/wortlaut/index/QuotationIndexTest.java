package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.organisation;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationIndexTest {
  @TempDir
  Path folder;

  private static final Speaker MAYOR = person("Hanne Wiesenthal", "Stadt Altmoor");
  private static final Speaker FARMER = person("Ole Brandt", "Bauernverband");

  private static Extraction flood() {
    return article("flut")
        .title("Deich bricht")
        .on("2024-06-03")
        .in("Moorbote")
        .says(MAYOR, "Der Deich hält dieses Wasser nicht")
        .says(FARMER, "Wiesenthal hat uns zu spät gewarnt")
        .done();
  }

  @Test
  void findsTheQuotationsOfASpeakerWithAllTheirCircumstances() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(flood());
      index.commit();
      List<Hit> hits = index.search(QuotationQuery.bySpeaker("Wiesenthal")).hits();
      assertEquals(1, hits.size());
      Hit hit = hits.get(0);
      assertEquals("flut", hit.articleId());
      assertEquals("Deich bricht", hit.title());
      assertEquals("Moorbote", hit.outlet());
      assertEquals("2024-06-03", String.valueOf(hit.date()));
      assertEquals(0, hit.number());
      assertEquals(QuotationType.DIRECT, hit.type());
      assertEquals("Der Deich hält dieses Wasser nicht", hit.text());
      assertEquals("„Der Deich hält dieses Wasser nicht“, sagte Hanne Wiesenthal.", hit.context());
      assertEquals(MAYOR, hit.speaker());
      assertEquals(0.9, hit.confidence(), 1e-6);
      TextSpan span = hit.spans().get(0);
      assertEquals(hit.text(), span.of(flood().article().text()));
    }
  }

  @Test
  void keepsWhatWasCommittedWhenOpenedAgain() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(flood());
      index.commit();
    }
    try (QuotationIndex index = QuotationIndex.openReadOnly(folder)) {
      assertEquals(2, index.size());
      assertEquals(1, index.search(QuotationQuery.bySpeaker("Ole Brandt")).hits().size());
    }
  }

  @Test
  void replacesTheEarlierQuotationsOfAnArticle() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(flood());
      index.add(article("flut").says(FARMER, "Das Feld ist verloren").done());
      index.commit();
      assertEquals(1, index.size());
      assertTrue(index.search(QuotationQuery.bySpeaker("Wiesenthal")).hits().isEmpty());
    }
  }

  @Test
  void anArticleWithoutQuotationsTakesItsEarlierOnesAway() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(flood());
      assertTrue(index.add(article("flut").done()));
      index.commit();
      assertEquals(0, index.size());
      assertFalse(index.add(article("flut").done()));
    }
  }

  @Test
  void addingTheSameAgainChangesNothing() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      assertTrue(index.add(flood()));
      assertFalse(index.add(flood()));
      index.commit();
      assertFalse(index.add(flood()));
    }
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      assertFalse(index.add(flood()));
      assertTrue(index.delete("flut"));
      assertTrue(index.add(flood()));
      index.commit();
      assertEquals(2, index.size());
    }
  }

  @Test
  void deletesAnArticle() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(flood());
      index.commit();
      assertTrue(index.delete("flut"));
      assertFalse(index.delete("flut"));
      assertFalse(index.delete("gibt es nicht"));
      index.commit();
      assertEquals(0, index.size());
    }
  }

  @Test
  void countsSpeakersAllOrOfAnInstitution() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(flood());
      index.add(
          article("ernte")
              .says(FARMER, "Die Ernte fällt aus")
              .says(organisation("Bauernverband"), "Der Verband fordert Hilfe")
              .done());
      index.commit();
      assertEquals(
          List.of(
              new SpeakerCount("Ole Brandt", SpeakerKind.PERSON, 2),
              new SpeakerCount("Hanne Wiesenthal", SpeakerKind.PERSON, 1),
              new SpeakerCount("Bauernverband", SpeakerKind.ORGANISATION, 1)),
          index.speakers(null, 10));
      assertEquals(
          List.of(new SpeakerCount("Ole Brandt", SpeakerKind.PERSON, 2)),
          index.speakers("des Bauernverbandes", 1));
    }
  }

  @Test
  void keepsInterruptedWordsAndThoseOutsideTheirContext() {
    String text = "„Wir warten“, so Brandt, „auf Regen.“ Mehr nicht.";
    Passage words = Passage.of(text, List.of(TextSpan.of(1, 11), TextSpan.of(26, 36)));
    Quotation inside =
        Quotation.builder(QuotationType.DIRECT, words).context(TextSpan.of(0, 37)).build();
    Quotation outside = inside.toBuilder().context(TextSpan.of(38, 49)).speaker(MAYOR).build();
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(
          new Extraction(
              de.wortlaut.model.Article.of("regen", text), true, List.of(inside, outside)));
      index.commit();
      for (Hit hit : index.search(QuotationQuery.builder().build()).hits()) {
        assertEquals(words.text(), hit.text());
        assertEquals(words.spans(), hit.spans());
      }
      Hit hit = index.search(QuotationQuery.bySpeaker("Wiesenthal")).hits().get(0);
      assertEquals("Mehr nicht.", hit.context());
      assertEquals(38, hit.contextBegin());
    }
  }

  @Test
  void eachOfSeveralWhoSpeakJointlyIsFound() {
    Speaker both =
        Speaker.of(SpeakerKind.SEVERAL, "Hanne Wiesenthal und Ole Brandt")
            .withMembers(List.of(MAYOR, FARMER));
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(article("brief").says(both, "Das Land muss zahlen").done());
      index.commit();
      for (String name : List.of("Wiesenthal", "Hanne Wiesenthal", "Brandt, Ole", "Ole Brandt", "Ole Brant")) {
        assertEquals(1, index.search(QuotationQuery.bySpeaker(name)).hits().size(), name);
      }
      assertTrue(index.search(QuotationQuery.bySpeaker("Hanne Brandt")).hits().isEmpty());
      assertEquals(
          1,
          index.search(QuotationQuery.builder().person("Ole Brandt").build()).hits().size());
      assertEquals(1, index.search(QuotationQuery.byInstitution("Bauernverband")).hits().size());
      assertEquals(2, index.speakers(null, 5).size());
    }
  }
}
