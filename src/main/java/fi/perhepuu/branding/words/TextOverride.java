package fi.perhepuu.branding.words;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One of the product's words, reworded by the tenant in one language. */
@Entity
@Table(name = "text_override")
@IdClass(TextOverride.Key.class)
public class TextOverride {

  @Id String language;
  @Id String key;
  String value;

  protected TextOverride() {}

  public TextOverride(String language, String key, String value) {
    this.language = language;
    this.key = key;
    this.value = value;
  }

  public String language() {
    return language;
  }

  public String key() {
    return key;
  }

  public String value() {
    return value;
  }

  /** A key is reworded once in a language. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    String language;
    String key;

    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(language, that.language)
          && Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
      return Objects.hash(language, key);
    }
  }
}
