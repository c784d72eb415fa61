package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.organisation;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionLookupTest {
  @TempDir
  Path folder;

  private static Set<String> names(QuotationIndex index, String institution) {
    return index.search(QuotationQuery.byInstitution(institution)).hits().stream()
        .map(hit -> hit.speaker().name())
        .collect(Collectors.toSet());
  }

  @Test
  void anyInflectionFindsTheBaseFormAndTheOtherWayRound() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(
          article("a")
              .says(person("Mei Tan", "chinesisches Außenministerium"), "Wir bedauern das")
              .says(person("Tom Haller", "Zentrum für Ostseeforschung"), "Das Eis taut")
              .says(person("Ada Kern", "Verband der Museen"), "Die Häuser sind voll")
              .says(person("Ilse Rau", "Bauernverband"), "Es fehlt Regen")
              .done());
      index.commit();
      for (String typed : List.of(
          "chinesisches Außenministerium", "des chinesischen Außenministeriums",
          "Außenministerium", "aussenministerium", "Aussenministeriums", "Außenministerien",
          "das Außenministerium, chinesisch", "Aussenminsterium",
          "russisches Außenministerium")) {
        assertEquals(Set.of("Mei Tan"), names(index, typed), typed);
      }
      for (String typed : List.of("Zentrums für Ostseeforschung", "Ostseeforschung Zentrum", "der Zentren")) {
        assertEquals(Set.of("Tom Haller"), names(index, typed), typed);
      }
      assertEquals(Set.of("Ada Kern"), names(index, "Museum"));
      assertEquals(Set.of("Ilse Rau"), names(index, "des Bauernverbandes"));
      assertTrue(names(index, "Ministerium für Magie").isEmpty());
    }
  }

  @Test
  void anAbbreviationLeadsToTheLongFormAndBackWhereverAnArticleIntroducedIt() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(
          article("lang").says(person("Ada Kern", "Amt für Bodenschutz"), "Der Boden ruht").done());
      index.add(article("kurz").says(person("Tom Haller", "AfB"), "Der Boden lebt").done());
      index.commit();
      assertEquals(Set.of("Tom Haller"), names(index, "AfB"));
      index.add(
          article("beides")
              .says(organisation("Amt für Bodenschutz", "AfB"), "Wir prüfen alles")
              .done());
      index.commit();
      Set<String> all = Set.of("Tom Haller", "Ada Kern", "Amt für Bodenschutz");
      assertEquals(all, names(index, "AfB"));
      assertEquals(all, names(index, "afb"));
      assertEquals(all, names(index, "des Amtes für Bodenschutz"));
      assertEquals(all, names(index, "Amt für Bodenschutz (AfB)"));
    }
  }

  @Test
  void anAbbreviationInBracketsIsLearnedFromTheTextOrTheNameItself() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(
          article("text")
              .sentence("Experten des Deutschen Wetterinstituts (DWI) messen täglich.")
              .says(person("Ada Kern", "Deutsches Wetterinstitut"), "Es wird warm")
              .says(person("Ilse Rau", "Institut für Moorkunde (IfM)"), "Das Moor trocknet")
              .done());
      index.add(
          article("anderer")
              .says(person("Tom Haller", "Deutsches Wetterinstitut"), "Es bleibt warm")
              .says(person("Mei Tan", "Institut für Moorkunde"), "Das Moor brennt")
              .done());
      index.commit();
      assertEquals(Set.of("Ada Kern", "Tom Haller"), names(index, "DWI"));
      assertEquals(Set.of("Ilse Rau", "Mei Tan"), names(index, "IfM"));
    }
  }

  @Test
  void anExactNameRanksFirst() {
    try (QuotationIndex index = QuotationIndex.open(folder)) {
      index.add(
          article("a")
              .says(person("Ada Kern", "Landesverband der Imker"), "Zu trocken")
              .says(person("Tom Haller", "Imker"), "Zu nass")
              .done());
      index.commit();
      List<Hit> hits = index.search(QuotationQuery.byInstitution("Imker")).hits();
      assertEquals("Tom Haller", hits.get(0).speaker().name());
      assertEquals(2, hits.size());
    }
  }
}
