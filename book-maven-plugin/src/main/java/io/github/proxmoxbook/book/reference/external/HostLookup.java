package io.github.proxmoxbook.book.reference.external;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host, to see in which network it lies. */
@FunctionalInterface
interface HostLookup {
  InetAddress[] of(String host) throws UnknownHostException;
}
