package fi.perhepuu.help.requests.codes;

import fi.perhepuu.help.trust.OpenKeys;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Receipt codes: four words of the family's language and four digits, 45 bits. A code is worked out
 * from the form's ticket with the tenant's keys, so that the same form sent twice gives the same
 * one without anybody keeping it. The database has only its mark, which nobody can try codes
 * against without those keys; at the site itself the number of tries is limited.
 */
@ApplicationScoped
public class ReceiptCodes {

  private static final String CODE = "receipt code";
  private static final int WORDS = 4;
  private static final int DIGITS = 10_000;

  @Inject CodeWords words;

  /** The code of what has been sent with a form, in the words of a language. */
  public String of(OpenKeys keys, UUID ticket, String language) {
    var bytes = keys.bytes(CODE, ticket.toString());
    // The first five bytes name the key and are the same in every mark.
    var random = Arrays.copyOfRange(bytes, 5, bytes.length);
    var list = words.in(language);
    var said = IntStream.range(0, WORDS).mapToObj(i -> list.get(random[i] & 0xff)).toList();
    int digits = Math.floorMod(ByteBuffer.wrap(random, WORDS, 4).getInt(), DIGITS);
    return String.join(" ", said) + " " + String.valueOf(DIGITS + digits).substring(1);
  }

  /** The mark of a code however it was typed: capitals, hyphens and diacritics do not matter. */
  public String mark(OpenKeys keys, String typed) {
    return keys.mark(CODE, plain(typed));
  }

  private static String plain(String typed) {
    return Slug.of(typed).replace("-", "");
  }
}
