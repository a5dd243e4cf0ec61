package fi.perhepuu.bench;

/**
 * How much is measured. Each number is an environment variable as well, {@code BENCH_SECONDS} and
 * so on, so that a short trial and a long night run are the same program.
 *
 * @param few how many tenants the small deployment has
 * @param tenants how many tenants the large deployment has
 * @param seconds how long one cell is loaded
 * @param rounds how often all cells of a comparison are visited in turn
 * @param warmUp thousand answers of each target before its comparison begins
 * @param starts how often each deployment is started
 * @param pairs how many first pages of a cold and of a warm tenant
 * @param arrivals how many new tenants are timed
 * @param inheriting how many tenants that only inherit there are in the end
 */
record Extent(
    int few,
    int tenants,
    int seconds,
    int rounds,
    int warmUp,
    int starts,
    int pairs,
    int arrivals,
    int inheriting) {

  static final int CONNECTIONS = 16;
  static final int THREADS = 2;

  static Extent asTold() {
    return new Extent(
        number("FEW", 6),
        number("TENANTS", 300),
        number("SECONDS", 8),
        number("ROUNDS", 3),
        number("WARM_UP", 60),
        number("STARTS", 3),
        number("PAIRS", 40),
        number("ARRIVALS", 10),
        number("INHERITING", 1000));
  }

  /** Whether a part is to be measured: all are, unless one has been named. */
  boolean has(String part) {
    var only = System.getenv("BENCH_ONLY");
    return only == null || only.equals(part);
  }

  private static int number(String name, int otherwise) {
    var told = System.getenv("BENCH_" + name);
    return told == null ? otherwise : Integer.parseInt(told);
  }
}
