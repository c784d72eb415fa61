package de.wortlaut.index;

import static de.wortlaut.index.Texts.article;
import static de.wortlaut.index.Texts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.wortlaut.model.Extraction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A never-ending, repeatable sequence of writes to a few articles: write number n puts a new version
 * of an article, with n in each of its quotations, or deletes it.
 */
final class Versions {
  private static final int ARTICLES = 40;

  private Versions() {}

  static String article(long write) {
    return "artikel-" + Math.floorMod(write * 0x9E3779B97F4A7C15L >>> 20, ARTICLES);
  }

  static boolean deletes(long write) {
    return write % 13 == 0;
  }

  static Extraction extraction(long write) {
    Texts texts = Texts.article(article(write));
    for (int i = 0; i < size(write); i++) {
      texts.says(person("Ada Kern", "Hafenamt"), "Fassung " + write + " Satz " + i);
    }
    return texts.done();
  }

  static void apply(QuotationIndex index, long write) {
    if (deletes(write)) {
      index.delete(article(write));
    } else {
      index.add(extraction(write));
    }
  }

  private static int size(long write) {
    return 1 + (int) (write % 7);
  }

  /** The version of each article; fails if one is not whole. */
  static Map<String, Long> read(QuotationIndex index) {
    QuotationQuery all = QuotationQuery.builder().limit(QuotationQuery.MAX_LIMIT).build();
    Map<String, Map<Integer, Long>> found = new TreeMap<>();
    for (Hit hit : index.search(all).hits()) {
      long version = Long.parseLong(hit.text().split(" ")[1]);
      Long twice =
          found.computeIfAbsent(hit.articleId(), id -> new TreeMap<>()).put(hit.number(), version);
      assertEquals(null, twice, "one quotation twice");
    }
    Map<String, Long> versions = new HashMap<>();
    found.forEach((id, quotations) -> versions.put(id, whole(id, quotations)));
    return versions;
  }

  private static long whole(String id, Map<Integer, Long> quotations) {
    List<Long> versions = quotations.values().stream().distinct().toList();
    assertEquals(1, versions.size(), () -> id + " mixes versions " + versions);
    long version = versions.get(0);
    assertEquals(size(version), quotations.size(), () -> id + " is not whole");
    return version;
  }

  /**
   * Checks what an index holds against the writes from {@code first} to {@code committed}, which must
   * be there, and those up to {@code tried}, which may.
   */
  static void check(
      Map<String, Long> before, Map<String, Long> found, long first, long committed, long tried) {
    Map<String, Long> must = new HashMap<>(before);
    for (long write = first; write <= committed; write++) {
      must.remove(article(write));
      if (!deletes(write)) {
        must.put(article(write), write);
      }
    }
    for (int i = 0; i < ARTICLES; i++) {
      String id = "artikel-" + i;
      boolean allowed = java.util.Objects.equals(found.get(id), must.get(id));
      for (long write = committed + 1; write <= tried && !allowed; write++) {
        allowed =
            article(write).equals(id)
                && (deletes(write) ? !found.containsKey(id) : Long.valueOf(write).equals(found.get(id)));
      }
      assertTrue(
          allowed, id + " holds " + found.get(id) + ", committed was " + must.get(id));
    }
  }
}
