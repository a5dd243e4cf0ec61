package fi.perhepuu.guidance.search.index;

import fi.perhepuu.guidance.search.words.Tongue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index in memory, written once and then only read. */
final class WordIndex {

  private final DirectoryReader reader;
  private final List<Entry> entries;
  private final int[] terms;
  private final long bytes;

  private WordIndex(DirectoryReader reader, List<Entry> entries, long bytes) throws IOException {
    this.reader = reader;
    this.entries = entries;
    this.terms = terms(reader);
    this.bytes = bytes + 4L * terms.length;
  }

  static WordIndex of(List<Entry> entries, Lexicon lexicon) {
    var directory = new ByteBuffersDirectory();
    var config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try {
      try (var writer = new IndexWriter(directory, config)) {
        Map<Tongue.Form, Set<String>> known = new HashMap<>();
        for (var entry : entries) {
          writer.addDocument(document(entry, text -> lexicon.terms(text, known)));
        }
        writer.forceMerge(1);
      }
      long bytes = 0;
      for (var file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return new WordIndex(DirectoryReader.open(directory), bare(entries), bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // Texts are in the index; kept a second time they would be most of its size.
  private static List<Entry> bare(List<Entry> entries) {
    return entries.stream()
        .map(it -> new Entry(it.kind(), it.code(), Map.of(), it.links()))
        .toList();
  }

  private static Document document(Entry entry, UnaryOperator<String> terms) {
    var document = new Document();
    entry
        .texts()
        .forEach(
            (field, text) ->
                document.add(new TextField(field.name(), terms.apply(text), Store.NO)));
    return document;
  }

  private static int[] terms(DirectoryReader reader) throws IOException {
    List<Integer> hashes = new ArrayList<>();
    for (var leaf : reader.leaves()) {
      for (var field : Field.values()) {
        var terms = org.apache.lucene.index.Terms.getTerms(leaf.reader(), field.name()).iterator();
        while (terms.next() != null) {
          hashes.add(hash(field, terms.term().utf8ToString()));
        }
      }
    }
    return hashes.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static int hash(Field field, String term) {
    return term.hashCode() * 31 + field.ordinal();
  }

  /** Whether a term may stand in a field; nearly every one that does not is told so at once. */
  boolean mayHave(Field field, String term) {
    return Arrays.binarySearch(terms, hash(field, term)) >= 0;
  }

  DirectoryReader reader() {
    return reader;
  }

  /** In the order of the documents, without their texts. */
  List<Entry> entries() {
    return entries;
  }

  long bytes() {
    return bytes;
  }
}
