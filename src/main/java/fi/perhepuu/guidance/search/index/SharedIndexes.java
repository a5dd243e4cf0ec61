package fi.perhepuu.guidance.search.index;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.perhepuu.guidance.search.words.SmallWords;
import fi.perhepuu.guidance.search.words.Thesaurus;
import fi.perhepuu.guidance.search.words.Tongue;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One index for each release and language, made when somebody first searches in it and dropped with
 * the release.
 */
@ApplicationScoped
public class SharedIndexes {

  private final Map<String, Tongue> tongues =
      Texts.LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Tongue::of));
  private final Thesaurus thesaurus = new Thesaurus(tongues);
  private final SmallWords small = new SmallWords();

  private final LoadingCache<ModelRelease, Map<String, SharedIndex>> indexes =
      Caffeine.newBuilder().weakKeys().build(release -> new ConcurrentHashMap<>());

  public SharedIndex of(ModelRelease release, String language) {
    return indexes.get(release).computeIfAbsent(language, it -> make(release, it));
  }

  private SharedIndex make(ModelRelease release, String language) {
    var entries = new ModelEntries(release, language).all();
    var lexicon = Lexicon.of(language, tongues.get(language), thesaurus, small, entries);
    return new SharedIndex(lexicon, WordIndex.of(entries, lexicon));
  }
}
