package de.wortlaut.training;

import de.wortlaut.cast.NameLabel;
import de.wortlaut.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with marked names, as in the files of GermEval 2014: a token a line (number, token,
 * outer tag, inner tag, parted by tabs), sentences parted by empty lines, tags in BIO form. Only the
 * outer tags count; derived words and parts of compounds ({@code LOCderiv}, {@code ORGpart}) are none.
 *
 * @param page the sentence
 * @param labels a label for each token of the page
 */
record LabelledNames(Page page, List<NameLabel> labels) {

  /**
   * Reads the sentences of {@code lines}.
   *
   * @throws IllegalArgumentException if a line has fewer than three columns
   */
  static List<LabelledNames> read(List<String> lines) {
    List<LabelledNames> out = new ArrayList<>();
    List<String[]> sentence = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      if (line.isBlank() && !sentence.isEmpty()) {
        out.add(of(sentence));
        sentence.clear();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t");
        if (columns.length < 3) {
          throw new IllegalArgumentException("line " + (i + 1) + " has fewer than three columns");
        }
        sentence.add(columns);
      }
    }
    return out;
  }

  private static LabelledNames of(List<String[]> sentence) {
    StringBuilder text = new StringBuilder();
    List<int[]> names = new ArrayList<>();
    List<NameLabel> kinds = new ArrayList<>();
    boolean open = false;
    for (String[] columns : sentence) {
      if (!text.isEmpty() && !isClosing(columns[1]) && !isOpening(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(columns[1]);
      NameLabel kind = kind(columns[2]);
      if (kind != NameLabel.OUTSIDE && columns[2].startsWith("B-")) {
        names.add(new int[] {begin, text.length()});
        kinds.add(kind);
        open = true;
      } else if (kind != NameLabel.OUTSIDE && open) {
        names.get(names.size() - 1)[1] = text.length();
      } else {
        open = false;
      }
    }
    Page page = Page.of(text.toString());
    return new LabelledNames(page, labels(page, names, kinds));
  }

  private static List<NameLabel> labels(Page page, List<int[]> names, List<NameLabel> kinds) {
    List<NameLabel> out = new ArrayList<>();
    int name = 0;
    for (int t = 0; t < page.tokens().count(); t++) {
      int begin = page.span(t, t + 1).begin();
      while (name < names.size() && names.get(name)[1] <= begin) {
        name++;
      }
      boolean within = name < names.size() && names.get(name)[0] <= begin;
      boolean later = within && t > 0 && page.span(t - 1, t).begin() >= names.get(name)[0];
      out.add(!within ? NameLabel.OUTSIDE : later ? kinds.get(name).inner() : kinds.get(name));
    }
    return out;
  }

  private static NameLabel kind(String tag) {
    return switch (tag.substring(Math.min(2, tag.length()))) {
      case "PER" -> NameLabel.PERSON;
      case "ORG" -> NameLabel.ORGANISATION;
      case "LOC" -> NameLabel.PLACE;
      case "OTH" -> NameLabel.OTHER;
      default -> NameLabel.OUTSIDE;
    };
  }

  private static boolean isClosing(String token) {
    return token.length() == 1 && ".,;:!?)]“".contains(token);
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '„';
  }
}
