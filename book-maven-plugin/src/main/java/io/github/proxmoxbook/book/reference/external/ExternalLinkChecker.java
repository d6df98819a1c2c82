package io.github.proxmoxbook.book.reference.external;

import io.github.proxmoxbook.book.problem.Problem;
import io.github.proxmoxbook.book.progress.Progress;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks the servers of external links whether they know them: several hosts at once, each host one
 * question after the other.
 */
public final class ExternalLinkChecker {
  private static final int MOST_HOSTS_AT_ONCE = 8;

  /** Names that nobody can own (RFC 2606, RFC 6761): they stand in examples. */
  private static final String RESERVED =
      "(?:.*\\.)?(?:example|test|invalid|localhost|example\\.(?:com|net|org))\\.?";

  private final ExternalOptions options;
  private final Clock clock;
  private final Pause pause;
  private final HostLookup lookup;
  private final Progress progress;

  /**
   * Creates a checker.
   *
   * @param options how to ask
   * @param clock tells how old remembered answers are
   */
  public ExternalLinkChecker(ExternalOptions options, Clock clock) {
    this(options, clock, Progress.NONE);
  }

  /**
   * Creates a checker that tells how far it is.
   *
   * @param options how to ask
   * @param clock tells how old remembered answers are
   * @param progress is told of each question
   */
  public ExternalLinkChecker(ExternalOptions options, Clock clock, Progress progress) {
    this(options, clock, Pause.REAL, InetAddress::getAllByName, progress);
  }

  ExternalLinkChecker(ExternalOptions options, Clock clock, Pause pause, HostLookup lookup) {
    this(options, clock, pause, lookup, Progress.NONE);
  }

  private ExternalLinkChecker(
      ExternalOptions options, Clock clock, Pause pause, HostLookup lookup, Progress progress) {
    this.options = options;
    this.clock = clock;
    this.pause = pause;
    this.lookup = lookup;
    this.progress = progress;
  }

  /**
   * Checks links. Addresses that cannot be read are the business of {@link AddressSyntax}; those of
   * reserved names such as {@code example.org} are not asked.
   *
   * @param links the links
   * @return what is wrong with them
   * @throws IOException if the cache cannot be read or written, or the check is interrupted
   */
  public ExternalReport check(Collection<ExternalLink> links) throws IOException {
    AnswerCache cache = new AnswerCache(options.cache(), options.maxAge(), clock);
    Map<String, Answer> answers = new HashMap<>();
    Map<String, Set<URI>> byHost = new TreeMap<>();
    int remembered = 0;
    for (URI address : addresses(links).values().stream().distinct().toList()) {
      Optional<Answer> known = cache.get(address.toString());
      if (known.isPresent()) {
        answers.put(address.toString(), known.get());
        remembered++;
      } else {
        byHost.computeIfAbsent(address.getHost(), host -> new LinkedHashSet<>()).add(address);
      }
    }
    int asked = byHost.values().stream().mapToInt(Set::size).sum();
    if (asked > 0) {
      Map<String, Answer> fresh = new ConcurrentHashMap<>();
      askAll(byHost, fresh);
      fresh.forEach(cache::put);
      cache.write();
      answers.putAll(fresh);
    }
    return new ExternalReport(problems(links, answers), asked, remembered);
  }

  /** Returns what to ask for each address as written; a fragment is the reader's affair. */
  private Map<String, URI> addresses(Collection<ExternalLink> links) {
    AddressGlobs allow = new AddressGlobs(options.allow());
    AddressGlobs deny = new AddressGlobs(options.deny());
    Map<String, URI> addresses = new LinkedHashMap<>();
    for (ExternalLink link : links) {
      boolean wanted =
          link.isWeb()
              && !deny.match(link.address())
              && (allow.isEmpty() || allow.match(link.address()))
              && AddressSyntax.complaint(link.address())
                  .filter(c -> c.rule() == ExternalRule.MALFORMED)
                  .isEmpty();
      if (wanted) {
        uri(link.address())
            .filter(uri -> uri.getHost() != null && !isReserved(uri.getHost()))
            .ifPresent(uri -> addresses.put(link.address(), uri));
      }
    }
    return addresses;
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(WebAddress.of(address).uri());
    } catch (IllegalArgumentException e) {
      // A pattern such as https://${HOST}/, of which AddressSyntax has warned.
      return Optional.empty();
    }
  }

  /** Where private networks may be asked, this machine may be, too. */
  private boolean isReserved(String host) {
    return host.matches(RESERVED) && !(options.privateAddresses() && host.equals("localhost"));
  }

  private void askAll(Map<String, Set<URI>> byHost, Map<String, Answer> answers)
      throws IOException {
    ServerQuestion question = new ServerQuestion(options, pause, lookup);
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(MOST_HOSTS_AT_ONCE, byHost.size()));
    try {
      List<Callable<Void>> hosts = new ArrayList<>();
      int all = byHost.values().stream().mapToInt(Set::size).sum();
      byHost.values().forEach(addresses -> hosts.add(() -> ask(addresses, question, answers, all)));
      for (Future<Void> host : threads.invokeAll(hosts)) {
        host.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a question failed in a way it should not", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static IOException interrupted(InterruptedException e) {
    IOException interrupted =
        new InterruptedIOException("the check of external links was interrupted");
    interrupted.initCause(e);
    return interrupted;
  }

  private Void ask(
      Set<URI> addresses, ServerQuestion question, Map<String, Answer> answers, int all)
      throws InterruptedException {
    boolean first = true;
    for (URI address : addresses) {
      if (!first) {
        pause.of(options.hostDelay());
      }
      first = false;
      progress.at("asking about external links", answers.size(), all);
      answers.put(address.toString(), question.ask(address));
    }
    return null;
  }

  private List<Problem> problems(Collection<ExternalLink> links, Map<String, Answer> answers) {
    Map<String, URI> addresses = addresses(links);
    List<Problem> problems = new ArrayList<>();
    for (ExternalLink link : links) {
      URI uri = addresses.get(link.address());
      if (uri != null) {
        complaint(link.address(), answers.get(uri.toString()))
            .ifPresent(complaint -> problems.add(complaint.at(link.location())));
      }
    }
    return problems;
  }

  private static Optional<Complaint> complaint(String address, Answer answer) {
    if (answer instanceof Answer.Found found) {
      return found
          .movedTo()
          .map(
              to ->
                  new Complaint(
                      ExternalRule.MOVED, address + " has moved for good", "write " + to));
    } else if (answer instanceof Answer.Gone gone) {
      return Optional.of(
          new Complaint(
              ExternalRule.GONE,
              "nothing is at " + address + ": " + gone.reason(),
              "find where the page is now, or take the link out"));
    } else if (answer instanceof Answer.Failed failed) {
      return Optional.of(
          new Complaint(
              ExternalRule.UNREACHABLE,
              address + " cannot be reached: " + failed.reason(),
              "look at it in a browser; a server that refuses programs belongs on the deny list"));
    }
    Answer.Private inside = (Answer.Private) answer;
    return Optional.of(
        new Complaint(
            ExternalRule.PRIVATE_ADDRESS,
            address + " is not asked: " + inside.host() + " lies in a private network",
            "no reader can follow it, unless the book says that it is theirs"));
  }
}
