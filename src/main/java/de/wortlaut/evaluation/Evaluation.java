package de.wortlaut.evaluation;

import de.wortlaut.model.Extraction;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures extractions as Petersen-Frey and Biemann do (LREC-COLING 2024): quotations are paired one
 * to one by token overlap; precision and recall of a part are averaged over the pairs, an unpaired
 * quotation counting 0; {@code joint} averages over all parts. Names, roles and institutions count
 * over all quotations, found or not; a found one overlaps with an F1 of at least 0.5. Collects
 * article after article; not thread-safe.
 */
public final class Evaluation {
  private static final List<String> PARTS = List.of("quote", "speaker", "cue", "frame", "addressee");
  private static final double FOUND = 0.5;

  private final Map<String, Mean> precision = new LinkedHashMap<>();
  private final Map<String, Mean> recall = new LinkedHashMap<>();
  private final int[][] types = new int[QuotationType.values().length][4];
  private final Map<String, int[]> who = new LinkedHashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final java.util.Set<String> covered = new java.util.HashSet<>();
  private final boolean withSources;
  private final Reliability reliability = new Reliability();

  /** An evaluation of spans alone. */
  public Evaluation() {
    this(List.of());
  }

  /** An evaluation of spans and, in the articles that {@code sources} speak of, of speakers. */
  public Evaluation(List<Source> sources) {
    PARTS.forEach(p -> {
      precision.put(p, new Mean());
      recall.put(p, new Mean());
    });
    for (String name : List.of("person name", "organisation name", "role", "institution", "speaker kind")) {
      who.put(name, new int[3]);
    }
    for (Source s : sources) {
      this.sources.put(s.article() + "#" + s.quote(), s);
      covered.add(s.article());
    }
    withSources = !sources.isEmpty();
  }

  /** Adds what was extracted from {@code gold}. */
  public void add(AnnotatedArticle gold, Extraction extraction) {
    List<Parts> g = new ArrayList<>();
    for (AnnotatedArticle.Annotation a : gold.quotations()) {
      g.add(new Parts(a.id(), a.type(), null, List.of(touched(gold, a.quote()), touched(gold, a.speaker()),
          touched(gold, a.cue()), touched(gold, a.frame()), touched(gold, a.addressee()))));
    }
    List<Parts> p = new ArrayList<>();
    for (Quotation q : extraction.quotations()) {
      p.add(new Parts(-1, q.type(), q, List.of(touched(gold, q.spans()), touched(gold, q.mention().spans()),
          touched(gold, q.cue().spans()), touched(gold, q.frame().spans()), touched(gold, q.addressee().spans()))));
    }
    p.sort(Comparator.comparing((Parts x) -> x.words().stream().boxed().toList(), Evaluation::compare)
        .thenComparing(x -> x.type().name()));
    int[] pair = pair(g, p);
    spans(g, p, pair);
    boolean[] found = types(g, p, pair);
    if (covered.contains(gold.article().id())) {
      speakers(gold.article().id(), g, p, pair, found);
    }
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int c = Integer.compare(a.get(i), b.get(i));
      if (c != 0) {
        return c;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** The article's tokens that the spans touch. */
  private static BitSet touched(AnnotatedArticle gold, List<TextSpan> spans) {
    BitSet out = new BitSet();
    for (TextSpan s : spans) {
      int low = 0;
      int high = gold.tokens().size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (gold.tokens().get(middle).end() > s.begin()) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      for (int t = low; t < gold.tokens().size() && gold.tokens().get(t).begin() < s.end(); t++) {
        out.set(t);
      }
    }
    return out;
  }

  private static double f1(BitSet a, BitSet b) {
    int both = common(a, b);
    return both == 0 ? 0 : 2.0 * both / (a.cardinality() + b.cardinality());
  }

  private static int common(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** For each annotated quotation its predicted one or -1; ties go to type, speaker and cue. */
  private static int[] pair(List<Parts> gold, List<Parts> predicted) {
    int[] none = new int[gold.size()];
    java.util.Arrays.fill(none, -1);
    if (gold.isEmpty() || predicted.isEmpty()) {
      return none;
    }
    double[][] score = new double[gold.size()][predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        Parts g = gold.get(i);
        Parts p = predicted.get(j);
        if (g.words().intersects(p.words())) {
          score[i][j] = f1(g.words(), p.words()) + (g.type() == p.type() ? 0.01 : 0)
              + 0.001 * f1(g.part(1), p.part(1)) + 0.0001 * f1(g.part(2), p.part(2));
        }
      }
    }
    int[] pair = Assignment.maximise(score);
    for (int i = 0; i < pair.length; i++) {
      if (pair[i] >= 0 && score[i][pair[i]] <= 0) {
        pair[i] = -1;
      }
    }
    return pair;
  }

  private void spans(List<Parts> gold, List<Parts> predicted, int[] pair) {
    BitSet paired = new BitSet();
    for (int i = 0; i < pair.length; i++) {
      if (pair[i] >= 0) {
        paired.set(pair[i]);
      }
      count(gold.get(i), pair[i] < 0 ? null : predicted.get(pair[i]));
    }
    for (int j = paired.nextClearBit(0); j < predicted.size(); j = paired.nextClearBit(j + 1)) {
      count(null, predicted.get(j));
    }
  }

  private void count(@Nullable Parts gold, @Nullable Parts predicted) {
    for (int k = 0; k < PARTS.size(); k++) {
      BitSet g = gold == null ? new BitSet() : gold.part(k);
      BitSet p = predicted == null ? new BitSet() : predicted.part(k);
      int hit = common(g, p);
      String part = PARTS.get(k);
      if (!p.isEmpty()) {
        mean(precision, part).add((double) hit / p.cardinality());
      }
      if (!g.isEmpty()) {
        mean(recall, part).add((double) hit / g.cardinality());
      }
    }
  }

  private static Mean mean(Map<String, Mean> means, String part) {
    return means.computeIfAbsent(part, k -> new Mean());
  }

  private boolean[] types(List<Parts> gold, List<Parts> predicted, int[] pair) {
    boolean[] found = new boolean[gold.size()];
    boolean[] right = new boolean[predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      Parts g = gold.get(i);
      int[] t = types[g.type().ordinal()];
      t[2]++;
      found[i] = pair[i] >= 0 && f1(g.words(), predicted.get(pair[i]).words()) >= FOUND;
      if (found[i]) {
        t[3]++;
        right[pair[i]] = true;
        t[0] += predicted.get(pair[i]).type() == g.type() ? 1 : 0;
      }
    }
    for (int j = 0; j < right.length; j++) {
      types[predicted.get(j).type().ordinal()][1]++;
      Quotation q = predicted.get(j).quotation();
      if (q != null) {
        reliability.add(q.confidence(), right[j]);
      }
    }
    return found;
  }

  private void speakers(String article, List<Parts> gold, List<Parts> predicted, int[] pair, boolean[] found) {
    BitSet skipped = new BitSet();
    for (int i = 0; i < gold.size(); i++) {
      if (found[i] && isUnscored(source(article, gold.get(i)))) {
        skipped.set(pair[i]);
      }
    }
    for (int j = 0; j < predicted.size(); j++) {
      if (!skipped.get(j)) {
        claim(speaker(predicted.get(j)));
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      Source s = source(article, gold.get(i));
      if (s != null && !isUnscored(s)) {
        check(s, found[i] ? predicted.get(pair[i]) : null);
      }
    }
  }

  private @Nullable Source source(String article, Parts gold) {
    return sources.get(article + "#" + gold.id());
  }

  private static boolean isUnscored(@Nullable Source s) {
    return s == null || s.kind() == SpeakerKind.NONE || s.kind() == SpeakerKind.SEVERAL;
  }

  private static Speaker speaker(Parts p) {
    return p.quotation() == null ? Speaker.none() : p.quotation().speaker();
  }

  private void claim(Speaker s) {
    boolean human = s.kind() == SpeakerKind.PERSON || s.kind() == SpeakerKind.UNNAMED;
    tally("speaker kind")[1]++;
    tally("person name")[1] += s.kind() == SpeakerKind.PERSON && !s.name().isEmpty() ? 1 : 0;
    tally("organisation name")[1] += s.kind() == SpeakerKind.ORGANISATION && !s.name().isEmpty() ? 1 : 0;
    tally("role")[1] += human && s.role() != null ? 1 : 0;
    tally("institution")[1] += human && s.institution() != null ? 1 : 0;
  }

  private int[] tally(String name) {
    return who.computeIfAbsent(name, k -> new int[3]);
  }

  private void check(Source s, @Nullable Parts p) {
    Speaker got = p == null ? null : speaker(p);
    add("speaker kind", got != null && got.kind() == s.kind());
    if (s.kind() == SpeakerKind.PERSON) {
      add("person name", got != null && got.kind() == SpeakerKind.PERSON && Likeness.sameName(s.name(), got.name()));
    } else if (s.kind() == SpeakerKind.ORGANISATION) {
      add("organisation name", got != null && got.kind() == SpeakerKind.ORGANISATION
          && Likeness.alike(s.name(), got.name(), s.aliases()));
    }
    if (s.kind() == SpeakerKind.PERSON || s.kind() == SpeakerKind.UNNAMED) {
      boolean human = got != null && (got.kind() == SpeakerKind.PERSON || got.kind() == SpeakerKind.UNNAMED);
      if (s.role() != null && !s.role().isEmpty()) {
        add("role", human && Likeness.alike(s.role(), got.role(), List.of()));
      }
      if (s.institution() != null && !s.institution().isEmpty()) {
        add("institution", human && Likeness.alike(s.institution(), got.institution(), List.of()));
      }
    }
  }

  private void add(String name, boolean right) {
    tally(name)[0] += right ? 1 : 0;
    tally(name)[2]++;
  }

  /** The figures over all articles added. */
  public Scores scores() {
    Map<String, Scores.Score> out = new LinkedHashMap<>();
    Mean allPrecision = new Mean();
    Mean allRecall = new Mean();
    for (String part : PARTS) {
      Mean p = mean(precision, part);
      Mean r = mean(recall, part);
      out.put(part, new Scores.Score(p.value(), r.value(), -1, -1));
      allPrecision.addAll(p);
      allRecall.addAll(r);
    }
    out.put("joint", new Scores.Score(allPrecision.value(), allRecall.value(), -1, -1));
    for (QuotationType type : QuotationType.values()) {
      int[] t = types[type.ordinal()];
      out.put("type " + type, new Scores.Score(ratio(t[0], t[1]), ratio(t[0], t[2]), ratio(t[3], Math.max(1, t[2])), -1));
    }
    if (withSources) {
      who.forEach((name, n) -> out.put(name, new Scores.Score(ratio(n[0], n[1]), ratio(n[0], n[2]), -1, n[2])));
    }
    return new Scores(out);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** How far {@link Quotation#confidence()} could be trusted. */
  public Reliability reliability() {
    return reliability;
  }

  private record Parts(int id, QuotationType type, @Nullable Quotation quotation, List<BitSet> parts) {
    BitSet words() {
      return parts.get(0);
    }

    BitSet part(int k) {
      return parts.get(k);
    }
  }

  private static final class Mean {
    private double sum;
    private int n;

    void add(double x) {
      sum += x;
      n++;
    }

    void addAll(Mean other) {
      sum += other.sum;
      n += other.n;
    }

    double value() {
      return n == 0 ? 0 : sum / n;
    }
  }
}
