package de.wortlaut.language;

import de.wortlaut.text.Lines;
import java.util.HashMap;
import java.util.Map;

/** Given names that the dictionary lacks: {@code given-names.txt} beside this class. */
final class GivenNames {
  private static final Map<String, String> GENDERS = load();

  private GivenNames() {}

  private static Map<String, String> load() {
    Map<String, String> out = new HashMap<>();
    for (String line : Lines.read(GivenNames.class, "given-names.txt")) {
      int sign = line.indexOf('=');
      out.put(line.substring(0, sign), line.substring(sign + 1).intern());
    }
    return Map.copyOf(out);
  }

  /** {@code form} as a first name too, if it is one that the dictionary lacks. */
  static WordForm withName(WordForm form) {
    String gender = form.canBeFirstName() ? null : GENDERS.get(form.text());
    if (gender == null) {
      return form;
    }
    int masculine = gender.contains("m") ? singular(0) : 0;
    int feminine = gender.contains("f") ? singular(1) : 0;
    return form.asFirstName(masculine | feminine);
  }

  /** The bits of all cases of a singular in {@code gender}: names do not change but for a genitive -s. */
  private static int singular(int gender) {
    int bits = 0;
    for (int grammaticalCase = 0; grammaticalCase < 4; grammaticalCase++) {
      bits |= WordForm.agreementBit(grammaticalCase, 0, gender);
    }
    return bits;
  }
}
