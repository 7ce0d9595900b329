package io.twinlink.emulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs an {@link Emulator} while tests run: one for all tests of a class, and of those nested in
 * it, if the field is static; else one for each test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static EmulatorExtension emulator =
 *     EmulatorExtension.builder().options("--workspaces", "0").restoredBeforeEach().build();
 * }</pre>
 *
 * <p>Parameters of tests that are an {@link Emulator} are given it. With {@link
 * org.junit.jupiter.api.extension.ExtendWith} it has no options.
 */
public final class EmulatorExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  private static final String START = "{\"name\":\"as it was when the tests started\"}";

  private final Path binary;
  private final List<String> options;
  private final boolean restoredBeforeEach;

  private Emulator emulator;

  /** The id of the class or test with which it ends. */
  private String owner;

  /** An emulator without options, for {@link org.junit.jupiter.api.extension.ExtendWith}. */
  public EmulatorExtension() {
    this(new Builder());
  }

  private EmulatorExtension(Builder builder) {
    binary = builder.binary;
    options = builder.options;
    restoredBeforeEach = builder.restoredBeforeEach;
  }

  /**
   * Makes an extension.
   *
   * @return what takes its settings
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The emulator.
   *
   * @return the one that runs
   * @throws IllegalStateException if none does: it runs while tests do
   */
  public synchronized Emulator emulator() {
    if (emulator == null) {
      throw new IllegalStateException(
          "the emulator runs while tests do: from before @BeforeAll if its field is static, else"
              + " from before @BeforeEach");
    }
    return emulator;
  }

  /**
   * Its URL, see {@link Emulator#endpoint}.
   *
   * @return the URL, without a path
   */
  public URI endpoint() {
    return emulator().endpoint();
  }

  /**
   * The region that requests must be signed for.
   *
   * @return the name of the region
   */
  public String region() {
    return emulator().region();
  }

  /**
   * The id of the access key that it knows.
   *
   * @return the access key id
   */
  public String accessKeyId() {
    return emulator().accessKeyId();
  }

  /**
   * The secret of that access key.
   *
   * @return the secret access key
   */
  public String secretAccessKey() {
    return emulator().secretAccessKey();
  }

  /**
   * What requests must carry besides.
   *
   * @return the session token; empty unless {@code --session-token} set it
   */
  public Optional<String> sessionToken() {
    return emulator().sessionToken();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    start(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    start(context);
    if (restoredBeforeEach) {
      emulator().admin("POST", "reset", "");
      emulator().admin("POST", "restore", START);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    stop(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stop(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Emulator.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return emulator();
  }

  /** Starts it, unless it runs since an enclosing class began. */
  private synchronized void start(ExtensionContext context) {
    if (emulator == null) {
      emulator = Emulator.start(binary == null ? Binary.find() : binary, options);
      owner = context.getUniqueId();
      if (restoredBeforeEach) {
        emulator.admin("POST", "snapshot", START);
      }
    }
  }

  private synchronized void stop(ExtensionContext context) {
    if (context.getUniqueId().equals(owner)) {
      emulator.close();
      emulator = null;
      owner = null;
    }
  }

  /** The settings of an {@link EmulatorExtension}. */
  public static final class Builder {
    private Path binary;
    private List<String> options = List.of();
    private boolean restoredBeforeEach;

    private Builder() {}

    /**
     * Options of the emulator's command line; none unless they are set.
     *
     * @param options such as {@code "--workspaces", "0"}; see {@code twinlink-emulator --help}
     * @return this builder
     */
    public Builder options(String... options) {
      this.options = List.of(options);
      return this;
    }

    /**
     * The binary, instead of the one that {@link Emulator#start} finds.
     *
     * @param binary a program
     * @return this builder
     */
    public Builder binary(Path binary) {
      this.binary = binary;
      return this;
    }

    /**
     * Before each test, the account becomes what it was when the emulator started, and faults,
     * planned answers, recorded requests and a clock that was set are forgotten. Without, what one
     * test puts is there for the next. Not for tests of one class that run at the same time.
     *
     * @return this builder
     */
    public Builder restoredBeforeEach() {
      restoredBeforeEach = true;
      return this;
    }

    /**
     * Makes the extension.
     *
     * @return the extension, of which nothing runs yet
     */
    public EmulatorExtension build() {
      return new EmulatorExtension(this);
    }
  }
}
