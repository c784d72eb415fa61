package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a server sends is read: {@code mvn -Pfuzz test -Dtest=HtmlFuzz}. */
class HtmlFuzz {
  @FuzzTest
  void anyPageIsRead(FuzzedDataProvider data) {
    String head = data.consumeBoolean() ? "<html><body><article><h1>Titel</h1><p>" : "";
    assertNotNull(HtmlArticle.read("id", head + data.consumeRemainingAsString(), null).text());
  }
}
