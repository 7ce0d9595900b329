import io.twinlink.Connector;
import io.twinlink.Credentials;
import io.twinlink.ErrorKind;
import io.twinlink.EventStream;
import io.twinlink.PagedResponse;
import io.twinlink.Paginator;
import io.twinlink.TwinlinkException;
import io.twinlink.sitewise.ResponseStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Java program of {@code cargo xtask soak}: {@code Soak SECONDS}. 64 threads list, open and
 * close until the time is over, and are interrupted now and then; then everything is closed, and the
 * last line of the output says in JSON what happened.
 */
public class Soak {
  private static final int WORKERS = 64;
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(4);

  /** What a call may take beyond its time-out, besides what the machine stood still. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** How many events a stream has. */
  private static final int EVENTS = 12;

  private static final String ROLE = "arn:aws:iam::123456789012:role/soak";

  /** What the faults and interrupts may lead to. */
  private static final Set<ErrorKind> EXPECTED =
      EnumSet.of(
          ErrorKind.CREDENTIALS,
          ErrorKind.ACCESS_DENIED,
          ErrorKind.THROTTLED,
          ErrorKind.TIMEOUT,
          ErrorKind.CONNECTION,
          ErrorKind.SERVICE,
          ErrorKind.DECODE,
          ErrorKind.CLOSED,
          ErrorKind.CANCELLED);

  private final long until;
  private final String portal = System.getenv("SOAK_PORTAL");

  /** How long the machine has stood still: nanoseconds. */
  private final AtomicLong stalled = new AtomicLong();

  private volatile boolean over;
  private volatile Connector shared = open(0);

  private long calls;
  private long complete;
  private long streams;
  private long cancelled;
  private long opened;
  private long slowest;
  private final Map<String, Long> errors = new TreeMap<>();
  private final List<String> late = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  private Soak(long until) {
    this.until = until;
  }

  /** Opens with the long-lived keys, or with those of a session that is renewed all the time. */
  private static Connector open(int choice) {
    Connector.Builder builder =
        Connector.builder()
            .maxAttempts(3)
            .maxBackoff(Duration.ofMillis(500))
            .attemptTimeout(Duration.ofSeconds(2))
            .callTimeout(CALL_TIMEOUT);
    if (choice % 3 == 0) {
      return builder.build();
    }
    String session = "java-" + choice % 4;
    return builder.credentials(Credentials.assumeRole(ROLE).sessionName(session).build()).build();
  }

  private Connector open(Random random) {
    Connector connector = open(random.nextInt(12));
    synchronized (this) {
      opened++;
    }
    return connector;
  }

  /** Measures by how much short sleeps are too long: so long, nothing may have run. */
  private void watch() {
    while (!over) {
      long begun = System.nanoTime();
      sleep(10);
      long late = System.nanoTime() - begun - 10_000_000;
      if (late > 5_000_000) {
        stalled.addAndGet(late);
      }
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(int worker) {
    Random random = new Random(worker);
    while (System.nanoTime() < until) {
      Connector current = shared;
      try {
        int choice = random.nextInt(400);
        if (choice == 0) {
          // Those who use the old one get CLOSED.
          swap(open(random)).close();
        } else if (choice <= 80) {
          try (Connector own = open(random)) {
            list(own, random.nextInt(6));
          }
        } else {
          list(current, random.nextInt(6));
        }
      } catch (TwinlinkException exception) {
        failed(exception);
      } catch (RuntimeException | Error defect) {
        synchronized (this) {
          wrong.add(defect.toString());
        }
      }
      // Whoever was interrupted goes on.
      Thread.interrupted();
    }
  }

  private synchronized Connector swap(Connector next) {
    Connector old = shared;
    shared = next;
    return old;
  }

  private void list(Connector aws, int which) {
    switch (which) {
      case 0:
        walk(
            aws.twinMaker().listWorkspacesPaginator(request -> request.maxResults(50)),
            "SOAK_WORKSPACES",
            item -> item.workspaceId());
        break;
      case 1:
        walk(
            aws.siteWise().listAssetModelsPaginator(request -> request.maxResults(50)),
            "SOAK_ASSET_MODELS",
            item -> item.id());
        break;
      case 2:
        walk(
            aws.siteWise().listPortalsPaginator(request -> request.maxResults(50)),
            "SOAK_PORTALS",
            item -> item.id());
        break;
      case 3:
        listen(aws, EVENTS);
        break;
      case 4:
        listen(aws, EVENTS / 2);
        break;
      default:
        walk(
            aws.siteWise()
                .listProjectsPaginator(request -> request.portalId(portal).maxResults(50)),
            "SOAK_PROJECTS",
            item -> item.id());
    }
  }

  private <PageT extends PagedResponse<ItemT>, ItemT> void walk(
      Paginator<PageT, ItemT> listing, String size, Function<ItemT, String> id) {
    Iterator<PageT> pages = listing.pages().iterator();
    Set<String> ids = new HashSet<>();
    while (true) {
      long begun = System.nanoTime();
      long stalledBefore = stalled.get();
      PageT page;
      try {
        page = pages.hasNext() ? pages.next() : null;
      } finally {
        judge(System.nanoTime() - begun, stalled.get() - stalledBefore);
      }
      if (page == null) {
        break;
      }
      // A fault may give the first page twice: items count by their ids.
      page.items().forEach(item -> ids.add(id.apply(item)));
    }
    int expected = Integer.parseInt(System.getenv(size));
    synchronized (this) {
      if (ids.size() == expected) {
        complete++;
      } else {
        wrong.add(ids.size() + " of " + expected + " items came, without an error");
      }
    }
  }

  /** Reads so many events of a stream, all or the first of them, and closes it. */
  private void listen(Connector aws, int most) {
    long begun = System.nanoTime();
    long stalledBefore = stalled.get();
    int found = 0;
    try (EventStream<ResponseStream> events =
        aws.siteWise()
            .invokeAssistant(request -> request.message("Which pumps stand still?"))
            .body()) {
      Iterator<ResponseStream> iterator = events.iterator();
      while ((most == EVENTS || found < most) && iterator.hasNext()) {
        iterator.next();
        found++;
        judge(System.nanoTime() - begun, stalled.get() - stalledBefore);
        begun = System.nanoTime();
        stalledBefore = stalled.get();
      }
    } catch (TwinlinkException exception) {
      judge(System.nanoTime() - begun, stalled.get() - stalledBefore);
      throw exception;
    }
    synchronized (this) {
      if (found == most) {
        streams++;
      } else {
        wrong.add(found + " of " + most + " events came, without an error");
      }
    }
  }

  private synchronized void judge(long took, long stalledMeanwhile) {
    long allowed = CALL_TIMEOUT.plus(GRACE).toNanos() + stalledMeanwhile;
    calls++;
    slowest = Math.max(slowest, took);
    if (took > allowed) {
      late.add(
          "a call took " + took / 1_000_000 + " ms, but " + allowed / 1_000_000 + " ms were allowed");
    }
  }

  private synchronized void failed(TwinlinkException exception) {
    errors.merge(exception.kind().name().toLowerCase(), 1L, Long::sum);
    if (exception.kind() == ErrorKind.CANCELLED) {
      cancelled++;
    }
    if (!EXPECTED.contains(exception.kind())) {
      wrong.add(exception.toString());
    }
  }

  /** Interrupts somebody, now and then. */
  private void interrupt(List<Thread> workers) {
    Random random = new Random(0);
    while (System.nanoTime() < until) {
      sleep(random.nextInt(100));
      workers.get(random.nextInt(workers.size())).interrupt();
    }
  }

  /** Threads of Java, and those of the native library beside them. */
  private static long threads() throws IOException {
    long count = ManagementFactory.getThreadMXBean().getThreadCount();
    Path tasks = Path.of("/proc/self/task");
    if (!Files.isDirectory(tasks)) {
      return count;
    }
    try (Stream<Path> all = Files.list(tasks)) {
      return count
          + all.filter(task -> read(task.resolve("comm")).matches("(twinlink|tokio).*\n")).count();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException gone) {
      return "";
    }
  }

  /** Sockets and what they are waited for with: the JVM itself opens and closes files. */
  private static long descriptors() throws IOException {
    Path folder = Path.of("/proc/self/fd");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(
              file -> {
                try {
                  return Files.readSymbolicLink(file).toString().matches("(socket|anon_inode):.*");
                } catch (IOException gone) {
                  return false;
                }
              })
          .count();
    }
  }

  private static String json(Iterable<String> texts) {
    List<String> quoted = new ArrayList<>();
    for (String text : texts) {
      quoted.add('"' + text.replaceAll("[\"\\\\\\p{Cntrl}]", "'") + '"');
    }
    return "[" + String.join(",", quoted) + "]";
  }

  public static void main(String[] arguments) throws Exception {
    // The JVM and the native library keep some threads and descriptors for the life of the process.
    try (Connector aws = open(0)) {
      aws.siteWise().listPortals();
    } catch (TwinlinkException faults) {
      System.err.println("warming up: " + faults);
    }
    long threadsBefore = threads();
    long descriptorsBefore = descriptors();
    Soak soak = new Soak(System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000);
    Thread clock = new Thread(soak::watch);
    clock.start();
    List<Thread> workers = new ArrayList<>();
    for (int worker = 0; worker < WORKERS; worker++) {
      int number = worker;
      workers.add(new Thread(() -> soak.work(number)));
    }
    workers.forEach(Thread::start);
    soak.interrupt(workers);
    for (Thread worker : workers) {
      worker.join();
    }
    soak.shared.close();
    soak.over = true;
    clock.join();
    for (int wait = 0; wait < 100; wait++) {
      if (threads() <= threadsBefore && descriptors() <= descriptorsBefore) {
        break;
      }
      sleep(50);
    }
    String errors =
        soak.errors.entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
            .collect(Collectors.joining(","));
    System.out.printf(
        "{\"calls\":%d,\"complete\":%d,\"streams\":%d,\"errors\":{%s},\"cancelled\":%d,\"opened\":%d,\"forks\":0,"
            + "\"slowest_ms\":%d,\"stalled_ms\":%d,\"late\":%s,\"wrong\":%s,\"threads\":[%d,%d],"
            + "\"descriptors\":[%d,%d]}%n",
        soak.calls,
        soak.complete,
        soak.streams,
        errors,
        soak.cancelled,
        soak.opened,
        soak.slowest / 1_000_000,
        soak.stalled.get() / 1_000_000,
        json(soak.late),
        json(soak.wrong),
        threadsBefore,
        threads(),
        descriptorsBefore,
        descriptors());
  }
}
