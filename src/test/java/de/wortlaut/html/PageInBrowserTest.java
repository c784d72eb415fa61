package de.wortlaut.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages as a browser shows them; skipped where there is none. */
class PageInBrowserTest {
  private static final String TAB = "\uE004";
  private static final String ESCAPE = "\uE00C";
  private static final String ENTER = "\uE007";

  private static @Nullable Browser started;
  private Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Browser> found = Browser.start();
    boolean needed = System.getenv("WORTLAUT_NEEDS_BROWSER") != null; // on the build server
    assertTrue(found.isPresent() || !needed, "no Chromium with chromedriver on the build server");
    assumeTrue(
        found.isPresent(), "no Chromium with chromedriver on this machine: pages not looked at");
    started = found.get();
  }

  @AfterAll
  static void stop() throws IOException {
    if (started != null) {
      started.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser = java.util.Objects.requireNonNull(started);
    browser.size(1360, 1000, 1);
    browser.media("light", "screen");
    browser.open(ExtractionPage.of(Samples.harbour()).html());
  }

  private String text(String script) throws Exception {
    return browser.run("return String(" + script + ")").asText();
  }

  private String colour(String selector) throws Exception {
    return text("getComputedStyle(document.querySelector(\"" + selector + "\")).color");
  }

  @Test
  void asksForNothingAndComplainsOfNothing() throws Exception {
    browser.hover(".q0");
    browser.click(".who");
    assertEquals(List.of(), browser.requests());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void dimsTheOthersWhenASpeakerIsChosen() throws Exception {
    String ink = colour("article p");
    browser.click(".who[data-s='2']");
    assertEquals("true", text("document.querySelector(\".who[data-s='2']\").ariaPressed"));
    assertEquals(ink, colour("mark.s2"));
    assertNotEquals(ink, colour("mark.s1"));
    assertNotEquals(ink, colour("article p"));
    assertTrue(text("document.querySelector('.spoken').textContent").contains("Henrik Oltmanns"));
    browser.click(".who[data-s='2']");
    browser.hover("h1");
    browser.run("document.activeElement.blur()");
    assertEquals(ink, colour("mark.s1"));
  }

  @Test
  void previewsASpeakerUnderThePointer() throws Exception {
    String ink = colour("article p");
    browser.hover(".who[data-s='3']");
    assertEquals(ink, colour("mark.s3"));
    assertNotEquals(ink, colour("mark.s1"));
  }

  @Test
  void leavesTheReaderAloneWhoseKeyboardIsInTheText() throws Exception {
    String ink = colour("article p");
    browser.hover(".who[data-s='3']");
    browser.run("document.querySelector('a[rel]').focus()");
    browser.press(TAB);
    browser.run("document.querySelector('.badge').focus()");
    browser.hover(".who[data-s='4']");
    assertEquals(ink, colour("article p"));
    assertEquals("n0", text("document.querySelector('.note.now').id"));
  }

  @Test
  void showsCueAndMentionOfTheQuotationUnderThePointer() throws Exception {
    browser.hover(".q0");
    assertEquals("block", text("getComputedStyle(document.getElementById('n0')).display"));
    assertEquals("mitteilte", text("document.querySelector('.text .cue.lit').textContent"));
    assertEquals("Maren Tjarksen", text("document.querySelector('.text .men.lit').textContent"));
    browser.hover("h1");
    assertEquals("none", text("getComputedStyle(document.getElementById('n0')).display"));
  }

  @Test
  void reachesEveryQuotationByKeyboard() throws Exception {
    int speakers = browser.run("return document.querySelectorAll('.who').length").asInt();
    browser.run("document.querySelector('a[rel]').focus()");
    for (int i = 0; i <= speakers; i++) {
      browser.press(TAB);
    }
    for (int i = 0; i < Samples.harbour().quotations().size(); i++) {
      assertEquals("" + i, text("document.activeElement.closest('mark').dataset.q"));
      assertEquals("n" + i, text("document.querySelector('.note.now').id"));
      browser.press(TAB);
    }
  }

  @Test
  void choosesByKeyboardAndLetsGoWithEscape() throws Exception {
    browser.run("document.querySelector(\".who[data-s='1']\").focus()");
    browser.press(ENTER);
    assertEquals("1", text("document.documentElement.dataset.chosen"));
    browser.press(ESCAPE);
    assertEquals("undefined", text("document.documentElement.dataset.chosen"));
  }

  @Test
  void followsLightAndDark() throws Exception {
    String script = "getComputedStyle(document.body).backgroundColor";
    String light = text(script);
    browser.media("dark", "screen");
    assertNotEquals(light, text(script));
    browser.media("dark", "print");
    assertEquals("rgb(255, 255, 255)", text(script));
    assertEquals("block", text("getComputedStyle(document.getElementById('n3')).display"));
  }

  @Test
  void fitsANarrowScreen() throws Exception {
    browser.size(390, 844, 2);
    assertEquals("390", text("document.documentElement.scrollWidth"));
  }

  @Test
  void worksWithoutScript() throws Exception {
    browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(ExtractionPage.of(Samples.harbour()).html());
      browser.hover(".q0");
      assertEquals("block", text("getComputedStyle(document.getElementById('n0')).display"));
      String lamp = text("getComputedStyle(document.querySelector('.c0')).backgroundColor");
      browser.hover("h1");
      assertEquals("none", text("getComputedStyle(document.getElementById('n0')).display"));
      assertNotEquals(
          lamp, text("getComputedStyle(document.querySelector('.c0')).backgroundColor"));
      String ink = colour("article p");
      browser.hover(".who[data-s='3']");
      assertEquals(ink, colour("mark.s3"));
      assertNotEquals(ink, colour("mark.s1"));
    } finally {
      browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void speakersPageIsQuietAndFitsANarrowScreen() throws Exception {
    browser.open(SpeakersPage.of("Lokales", SpeakersPageTest.sample()).html());
    browser.size(390, 844, 2);
    assertEquals("390", text("document.documentElement.scrollWidth"));
    assertEquals(List.of(), browser.requests());
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void isNamedForScreenReaders() throws Exception {
    String unnamed =
        "[...document.querySelectorAll('button')].filter(b => !(b.ariaLabel ||"
            + " b.textContent.trim())).length";
    assertEquals("0", text(unnamed));
    assertEquals("de", text("document.documentElement.lang"));
    String dangling =
        "[...document.querySelectorAll('[aria-describedby],[aria-labelledby]')].filter(e =>"
            + " !document.getElementById(e.getAttribute('aria-describedby') ||"
            + " e.getAttribute('aria-labelledby'))).length";
    assertEquals("0", text(dangling));
  }
}
