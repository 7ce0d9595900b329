package io.twinlink.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Works through tasks from standard input. To what all clients answer it adds {@code allocated}:
 * the bytes that all threads allocated.
 */
final class Worker {
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  /** As many threads as a flood has, which wait for the next one. */
  private final ExecutorService pool = Executors.newCachedThreadPool();

  private final Client client;

  Worker(Client client) {
    this.client = client;
  }

  void serve() throws IOException, InterruptedException {
    BufferedReader tasks =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
      String[] task = line.split(" ");
      int size = Integer.parseInt(task[1]);
      int count = Integer.parseInt(task[2]);
      long allocated = allocated();
      long cpu = system.getProcessCpuTime();
      long wall = System.nanoTime();
      Seen seen = work(task[0], size, count);
      wall = System.nanoTime() - wall;
      cpu = system.getProcessCpuTime() - cpu;
      allocated = allocated() - allocated;
      System.out.printf(
          "{\"pages\":%d,\"items\":%d,\"check\":%d,\"cpu_us\":%d,\"wall_us\":%d,\"allocated\":%d}%n",
          seen.pages, seen.items, seen.check, cpu / 1000, wall / 1000, allocated);
    }
  }

  private Seen work(String verb, int size, int count) throws InterruptedException {
    if (verb.startsWith("flood-")) {
      return flood(size, count, Integer.parseInt(verb.substring("flood-".length())));
    }
    switch (verb) {
      case "history":
        return repeat(count, () -> client.history(size));
      case "entity":
        return repeat(count, client::entity);
      default:
        Seen seen = new Seen();
        for (int i = 0; i < count; i++) {
          seen.walk(client, size);
        }
        return seen;
    }
  }

  /** Fetches the first page so many times, spread over so many threads. */
  private Seen flood(int size, int calls, int threads) throws InterruptedException {
    List<Callable<Seen>> shares = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int share = calls / threads + (i < calls % threads ? 1 : 0);
      shares.add(() -> repeat(share, () -> client.page(size, null)));
    }
    Seen total = new Seen();
    for (Future<Seen> share : pool.invokeAll(shares)) {
      try {
        total.add(share.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return total;
  }

  private static Seen repeat(int calls, Supplier<Client.Page> call) {
    Seen seen = new Seen();
    for (int i = 0; i < calls; i++) {
      seen.add(call.get());
    }
    return seen;
  }

  private long allocated() {
    // -1 stands for a thread that has just ended.
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }
}
