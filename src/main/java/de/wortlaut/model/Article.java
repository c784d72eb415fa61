package de.wortlaut.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A news article as the caller has it. The text is never rewritten: all offsets that Wortlaut
 * returns count its UTF-16 units.
 *
 * @param id the caller's own identifier; not blank
 * @param text the article's text, page furniture and all; may be empty
 * @param title its headline where it is known apart from the text: evidence for names and roles, no
 *     quotation is looked for in it; {@code null} if not known
 * @param date day of publication, {@code null} if not known
 * @param url where it was published, {@code null} if not known
 * @param outlet the medium that published it, {@code null} if not known
 */
public record Article(
    String id,
    String text,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String outlet) {

  /**
   * Checks id and text.
   *
   * @throws NullPointerException if {@code id} or {@code text} is null
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public Article {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    checkArgument(!id.isBlank(), "id must not be blank");
  }

  /**
   * {@return an article of which only id and text are known}
   *
   * @param id the caller's own identifier
   * @param text the article's text
   */
  public static Article of(String id, String text) {
    return new Article(id, text, null, null, null, null);
  }

  /**
   * {@return this article with a headline, or without one if {@code title} is null}
   *
   * @param title the headline
   */
  public Article withTitle(@Nullable String title) {
    return new Article(id, text, title, date, url, outlet);
  }

  /**
   * {@return this article with a day of publication, or without one if {@code date} is null}
   *
   * @param date the day
   */
  public Article withDate(@Nullable LocalDate date) {
    return new Article(id, text, title, date, url, outlet);
  }

  /**
   * {@return this article with its address, or without one if {@code url} is null}
   *
   * @param url the address
   */
  public Article withUrl(@Nullable String url) {
    return new Article(id, text, title, date, url, outlet);
  }

  /**
   * {@return this article with its medium, or without one if {@code outlet} is null}
   *
   * @param outlet the medium
   */
  public Article withOutlet(@Nullable String outlet) {
    return new Article(id, text, title, date, url, outlet);
  }
}
