package de.wortlaut.index.load;

import de.wortlaut.model.Article;
import de.wortlaut.model.Extraction;
import de.wortlaut.model.Passage;
import de.wortlaut.model.Quotation;
import de.wortlaut.model.QuotationType;
import de.wortlaut.model.Speaker;
import de.wortlaut.model.SpeakerKind;
import de.wortlaut.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles of made-up words with five quotations each on average. Speakers, institutions and words
 * are drawn by Zipf's law; the same number always gives the same article.
 */
final class GeneratedArticles {
  static final int SPEAKERS = 50_000;
  private static final int INSTITUTIONS = 5_000;
  private static final int WORDS = 80_000;
  private static final int OUTLETS = 300;
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;
  private static final String[] ONSETS =
      "b,br,d,dr,f,fl,g,gr,h,k,kl,kr,l,m,n,p,pf,r,s,sch,schl,schw,sp,st,str,t,tr,v,w,z,zw"
          .split(",");
  private static final String[] NUCLEI = "a,e,i,o,u,au,ei,ie,ä,ö,ü,a,e,i,e,e".split(",");
  private static final String[] CODAS =
      "b,ch,ck,ft,g,l,lt,m,n,nd,ng,nk,r,rt,s,st,t,tz,,,,ß".split(",");
  private static final String[] HEADS = {
      "Amt für", "Institut für", "Verband der", "Ministerium für", "Zentrum für", "Gesellschaft für"
  };

  private final List<String> words = names(1, WORDS, 1, 4);
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<String> institutions = new ArrayList<>();
  private final List<String> outlets = names(5, OUTLETS, 2, 3);
  private final Zipf speakerLaw = new Zipf(SPEAKERS, 1.0);
  private final Zipf institutionLaw = new Zipf(INSTITUTIONS, 1.0);
  private final Zipf wordLaw = new Zipf(WORDS, 1.0);

  GeneratedArticles() {
    List<String> topics = names(2, INSTITUTIONS, 2, 4);
    for (int i = 0; i < INSTITUTIONS; i++) {
      institutions.add(HEADS[i % HEADS.length] + " " + topics.get(i));
    }
    List<String> first = names(3, 400, 1, 2);
    List<String> last = names(4, 20_000, 1, 3);
    List<String> roles = names(6, 100, 2, 3);
    Random random = new Random(7);
    for (int i = 0; i < SPEAKERS; i++) {
      String name =
          first.get(random.nextInt(first.size())) + " " + last.get(random.nextInt(last.size()));
      speakers.add(
          Speaker.of(SpeakerKind.PERSON, name)
              .withRole(roles.get(random.nextInt(roles.size())) + "leiter")
              .withInstitution(institutions.get(institutionLaw.next(random))));
    }
  }

  Extraction article(int number) {
    Random random = new Random(number * 31L + 5);
    StringBuilder text = new StringBuilder();
    List<Quotation> quotations = new ArrayList<>();
    Speaker speaker = speaker(random);
    for (int count = 3 + random.nextInt(5); count > 0; count--) {
      if (random.nextInt(3) == 0) {
        speaker = speaker(random);
      }
      boolean jointly = random.nextInt(100) == 0;
      quotations.add(
          quotation(text, jointly ? jointly(speaker, speaker(random)) : speaker, random));
    }
    Article article =
        new Article(
            "artikel-" + number,
            text.toString(),
            sentence(random, 8),
            FIRST_DAY.plusDays(random.nextInt(DAYS)),
            "https://www.beispiel.example/" + number + "/" + words.get(random.nextInt(WORDS)),
            outlets.get(random.nextInt(OUTLETS)));
    return new Extraction(article, true, quotations);
  }

  private static Speaker jointly(Speaker one, Speaker other) {
    return Speaker.of(SpeakerKind.SEVERAL, one.name() + " und " + other.name())
        .withRole(one.role())
        .withInstitution(one.institution())
        .withMembers(List.of(one, other));
  }

  /** A speaker, the prominent ones more often. */
  Speaker speaker(Random random) {
    return speakers.get(speakerLaw.next(random));
  }

  /** A word, the frequent ones more often. */
  String word(Random random) {
    return words.get(wordLaw.next(random));
  }

  private Quotation quotation(StringBuilder text, Speaker speaker, Random random) {
    int sentence = text.length();
    text.append("„");
    int begin = text.length();
    text.append(sentence(random, 10 + random.nextInt(20)));
    int end = text.length();
    text.append("“, sagte ").append(speaker.name()).append(" am Montag. ");
    QuotationType[] types = QuotationType.values();
    Passage words = Passage.of(text.toString(), List.of(TextSpan.of(begin, end)));
    return Quotation.builder(types[Math.min(random.nextInt(8), types.length - 1)], words)
        .context(TextSpan.of(sentence, text.length() - 1))
        .speaker(speaker)
        .confidence(0.5 + random.nextInt(50) / 100.0)
        .build();
  }

  private String sentence(Random random, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(random));
    }
    return sentence.toString();
  }

  private static List<String> names(long seed, int count, int least, int most) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      for (int s = least + random.nextInt(most - least + 1); s > 0; s--) {
        name.append(ONSETS[random.nextInt(ONSETS.length)])
            .append(NUCLEI[random.nextInt(NUCLEI.length)])
            .append(CODAS[random.nextInt(CODAS.length)]);
      }
      name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
      names.add(name.toString());
    }
    return names;
  }

  /** Draws rank r with a probability that falls as 1/r. */
  private static final class Zipf {
    private final double[] sums;

    Zipf(int ranks, double exponent) {
      sums = new double[ranks];
      double sum = 0;
      for (int i = 0; i < ranks; i++) {
        sum += 1 / Math.pow(i + 1, exponent);
        sums[i] = sum;
      }
    }

    int next(Random random) {
      int found =
          java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
      return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }
  }
}
