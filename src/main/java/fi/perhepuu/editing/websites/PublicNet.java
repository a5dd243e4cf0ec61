package fi.perhepuu.editing.websites;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses of the net are everybody's. All others are somebody's own and none of ours. */
final class PublicNet {

  private PublicNet() {}

  static boolean contains(InetAddress address) {
    return !address.isLoopbackAddress()
        && !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet4Address
            ? isPublic4(address.getAddress())
            : isPublic6(address.getAddress()));
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean reserved = first == 192 && second == 0 && bytes[2] == 0;
    boolean tests = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 224 && !shared && !reserved && !tests;
  }

  // Unique local addresses, and IPv4 in the clothes of IPv6.
  private static boolean isPublic6(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean local = (first & 0xFE) == 0xFC;
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean translated = first == 0x00 && (second == 0x64 || second == 0x00);
    return !local && !sixToFour && !translated;
  }
}
