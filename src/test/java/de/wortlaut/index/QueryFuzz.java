package de.wortlaut.index;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever people type is read: {@code mvn -Pfuzz test -Dtest=QueryFuzz}. */
class QueryFuzz {
  @FuzzTest
  void anyQueryIsRead(FuzzedDataProvider data) {
    assertNotNull(QuotationQuery.parse(data.consumeRemainingAsString()).remarks());
  }
}
