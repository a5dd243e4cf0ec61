package fi.perhepuu.identity.codes;

/** RFC 4648 Base32 without padding: how people type a secret into a telephone. */
final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : bytes) {
      buffer = buffer << Byte.SIZE | next & 0xff;
      bits += Byte.SIZE;
      while (bits >= BITS) {
        bits -= BITS;
        text.append(LETTERS.charAt(buffer >> bits & 31));
      }
    }
    if (bits > 0) {
      text.append(LETTERS.charAt(buffer << BITS - bits & 31));
    }
    return text.toString();
  }

  static byte[] decode(String text) {
    var bytes = new byte[text.length() * BITS / Byte.SIZE];
    int buffer = 0;
    int bits = 0;
    int at = 0;
    for (char letter : text.toCharArray()) {
      buffer = buffer << BITS | LETTERS.indexOf(letter);
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[at++] = (byte) (buffer >> bits);
      }
    }
    return bytes;
  }
}
