package fi.perhepuu.guidance.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The indexes a question is put to as if they were one, and what stands in them by the number of
 * its document. What a tenant says in other words is there once, in its own.
 */
final class Shelves {

  private static final int[] NONE = {};

  private final List<WordIndex> indexes;
  private final IndexSearcher searcher;
  private final Entry[] entries;
  private final int[][] links;

  private Shelves(List<WordIndex> indexes, IndexReader reader, Entry[] entries, int[][] links) {
    this.indexes = indexes;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.entries = entries;
    this.links = links;
  }

  /** The release's index alone. */
  static Shelves of(WordIndex shared) {
    var entries = shared.entries().toArray(Entry[]::new);
    return new Shelves(List.of(shared), shared.reader(), entries, links(entries, new int[0][]));
  }

  /** The tenant's own index beside it. */
  Shelves with(WordIndex own) {
    var shared = indexes.get(0);
    List<Entry> all = new ArrayList<>(shared.entries());
    all.addAll(own.entries());
    Set<String> instead = new HashSet<>();
    own.entries().stream().filter(it -> !it.kind().isOwn()).forEach(it -> instead.add(it.id()));
    var entries = all.toArray(Entry[]::new);
    for (int i = 0; i < shared.entries().size(); i++) {
      entries[i] = instead.contains(entries[i].id()) ? null : entries[i];
    }
    return new Shelves(List.of(shared, own), both(shared, own), entries, links(entries, links));
  }

  private static IndexReader both(WordIndex shared, WordIndex own) {
    try {
      return new MultiReader(new IndexReader[] {shared.reader(), own.reader()}, false);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // Those that lead where they led before are not kept twice.
  private static int[][] links(Entry[] entries, int[][] before) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < entries.length; i++) {
      if (entries[i] != null) {
        numbers.put(entries[i].id(), i);
      }
    }
    int[][] links = new int[entries.length][];
    for (int i = 0; i < entries.length; i++) {
      var found = entries[i] == null ? NONE : numbers(entries[i], numbers);
      boolean same = i < before.length && Arrays.equals(before[i], found);
      links[i] = same ? before[i] : found;
    }
    return links;
  }

  private static int[] numbers(Entry entry, Map<String, Integer> numbers) {
    return entry.links().isEmpty()
        ? NONE
        : entry.links().stream()
            .map(numbers::get)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .toArray();
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /** The indexes in the order of their documents. */
  List<WordIndex> indexes() {
    return indexes;
  }

  int size() {
    return entries.length;
  }

  /** Null for what the tenant says in other words elsewhere. */
  Entry entry(int document) {
    return entries[document];
  }

  /** The numbers of what it is linked with. */
  int[] links(int document) {
    return links[document];
  }
}
