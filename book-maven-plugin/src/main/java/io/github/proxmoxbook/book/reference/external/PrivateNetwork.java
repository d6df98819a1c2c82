package io.github.proxmoxbook.book.reference.external;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The networks that are nobody else's business: a pull request must not make a CI server look
 * around in the network that it stands in (IANA's registries of special-purpose addresses).
 */
final class PrivateNetwork {
  private PrivateNetwork() {}

  /** Returns whether one of the addresses of a host is private. */
  static boolean holds(InetAddress[] addresses) {
    return Arrays.stream(addresses).anyMatch(PrivateNetwork::holds);
  }

  static boolean holds(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (address instanceof Inet4Address) {
      return first == 0
          || first == 100 && second >= 64 && second < 128
          || first == 192 && second == 0 && bytes[2] == 0
          || first == 198 && (second == 18 || second == 19)
          || first >= 240;
    }
    return address instanceof Inet6Address && (first & 0xFE) == 0xFC || holdsInside(bytes);
  }

  /** IPv6 addresses that stand for an IPv4 one: NAT64 (RFC 6052), 6to4 (RFC 3056), compatible. */
  private static boolean holdsInside(byte[] bytes) {
    byte[] nat64 = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] head = Arrays.copyOf(bytes, 12);
    if (Arrays.equals(head, nat64) || Arrays.equals(head, new byte[12])) {
      return holds(inside(bytes, 12));
    }
    return bytes[0] == 0x20 && bytes[1] == 0x02 && holds(inside(bytes, 2));
  }

  private static InetAddress inside(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }
}
