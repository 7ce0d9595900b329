package io.twinlink.bench.mqtt;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * An MQTT client of the benchmark: {@code MqttBench CLIENT mqtt://HOST:PORT} works through tasks
 * from standard input, as {@code src/lib.rs} tells.
 */
public final class MqttBench {
  private MqttBench() {}

  /**
   * Does what the command line says.
   *
   * @param arguments client and address of the broker
   * @throws Exception if something fails
   */
  public static void main(String[] arguments) throws Exception {
    try (Exchange exchange = exchange(arguments[0], arguments[1])) {
      serve(exchange);
    }
  }

  private static Exchange exchange(String client, String url) throws Exception {
    switch (client) {
      case "twinlink":
        return new TwinlinkExchange(url);
      case "paho":
        return new PahoExchange(url, false);
      case "prompt-paho":
        return new PahoExchange(url, true);
      default:
        throw new IllegalArgumentException("there is no client " + client);
    }
  }

  private static void serve(Exchange exchange) throws Exception {
    var system =
        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    BufferedReader tasks =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
      String[] task = line.split(" ");
      int count = Integer.parseInt(task[2]);
      long cpu = system.getProcessCpuTime();
      long wall = System.nanoTime();
      long check = exchange.run(new byte[Integer.parseInt(task[1])], count);
      wall = System.nanoTime() - wall;
      cpu = system.getProcessCpuTime() - cpu;
      System.out.printf(
          "{\"pages\":%d,\"items\":%d,\"check\":%d,\"cpu_us\":%d,\"wall_us\":%d}%n",
          count, count, check, cpu / 1000, wall / 1000);
    }
  }
}
