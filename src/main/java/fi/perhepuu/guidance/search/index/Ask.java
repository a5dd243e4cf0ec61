package fi.perhepuu.guidance.search.index;

import fi.perhepuu.guidance.search.words.Thesaurus.Concept;
import fi.perhepuu.guidance.search.words.Tongue.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.AttributeSource;

/** A question as a query: for each word the best it meets anywhere, all of them added up. */
final class Ask {

  private static final float TIE = .1f;
  private static final int MOST_WORDS = 24;
  private static final int SHORTEST_FUZZY = 5;

  private final Lexicon lexicon;
  private final Terms known;

  Ask(Lexicon lexicon, Terms known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  /** Nothing is asked by no words. */
  Query query(Wanted wanted) throws IOException {
    var query = new BooleanQuery.Builder();
    add(query, wanted.question(), 1);
    for (var synonym : wanted.synonyms()) {
      add(query, synonym, Weights.CONCEPT);
    }
    for (var concept : wanted.danger()) {
      query.add(any(Map.of(Lexicon.CONCEPT + concept, Weights.DANGER)), Occur.SHOULD);
    }
    return query.build();
  }

  private void add(BooleanQuery.Builder query, String text, float weight) throws IOException {
    var words = lexicon.tongue().words(text).stream().limit(MOST_WORDS).toList();
    var concepts = lexicon.thesaurus().concepts(lexicon.language(), words);
    boolean telling = words.stream().anyMatch(word -> lexicon.weight(word) > 0);
    for (int i = 0; i < words.size(); i++) {
      double says = telling ? lexicon.weight(words.get(i)) : 1;
      if (says > 0) {
        var best = best(words.get(i), alone(concepts, i));
        query.add(new BoostQuery(best, (float) says * weight), Occur.SHOULD);
      }
    }
    for (var concept : concepts) {
      if (concept.isPhrase()) {
        var term = Map.of(Lexicon.CONCEPT + concept.code(), Weights.PHRASE * weight);
        query.add(any(term), Occur.SHOULD);
      }
    }
  }

  private static List<Concept> alone(List<Concept> concepts, int word) {
    return concepts.stream().filter(it -> !it.isPhrase() && it.from() == word).toList();
  }

  private Query best(Word word, List<Concept> concepts) throws IOException {
    var known = known(terms(word, concepts));
    return known.isEmpty() && word.plain().length() >= SHORTEST_FUZZY
        ? nearly(word)
        : new DisjunctionMaxQuery(known, TIE);
  }

  private Map<String, Float> terms(Word word, List<Concept> concepts) {
    Map<String, Float> terms = new LinkedHashMap<>();
    word.stems().forEach(stem -> terms.put(stem, 1f));
    word.stems().forEach(stem -> terms.put(Lexicon.PART + stem, Weights.PART));
    concepts.forEach(it -> terms.put(Lexicon.CONCEPT + it.code(), Weights.CONCEPT));
    for (var part : lexicon.vocabulary().parts(word)) {
      for (var stem : part.stems()) {
        terms.putIfAbsent(stem, Weights.PART);
        terms.putIfAbsent(Lexicon.PART + stem, Weights.PART_OF_PART);
      }
      partConcepts(part, terms);
    }
    lexicon.vocabulary().tails(word).forEach(tail -> partConcepts(tail, terms));
    return terms;
  }

  private void partConcepts(Word part, Map<String, Float> terms) {
    lexicon.thesaurus().concepts(lexicon.language(), List.of(part)).stream()
        .map(it -> Lexicon.CONCEPT + it.code())
        .forEach(it -> terms.putIfAbsent(it, Weights.PART_CONCEPT));
  }

  private Query any(Map<String, Float> terms) throws IOException {
    return new DisjunctionMaxQuery(known(terms), TIE);
  }

  // What stands nowhere need not be looked for.
  private List<Query> known(Map<String, Float> terms) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (var term : terms.entrySet()) {
      for (var field : Field.values()) {
        var query = known.query(field, term.getKey());
        if (query != null) {
          queries.add(new BoostQuery(query, term.getValue() * field.weight));
        }
      }
    }
    return queries;
  }

  private Query nearly(Word word) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (var stem : word.stems()) {
      var made = new AttributeSource();
      for (var field : Field.values()) {
        var term = new Term(field.name(), stem);
        queries.add(new BoostQuery(new NearlyQuery(term, made), field.weight * Weights.NEARLY));
        if (known.hasBeginning(field, stem)) {
          queries.add(new BoostQuery(new PrefixQuery(term), field.weight * Weights.BEGINNING));
        }
      }
    }
    return new DisjunctionMaxQuery(queries, TIE);
  }
}
