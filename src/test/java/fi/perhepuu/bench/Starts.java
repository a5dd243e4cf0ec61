package fi.perhepuu.bench;

/** How long a start takes and what the heap holds, with few tenants and with many, in turn. */
final class Starts {

  private final Report report;
  private final int times;

  private static final class Figures {
    final Samples seconds = new Samples();
    final Samples heap = new Samples();
  }

  Starts(Report report, int times) {
    this.report = report;
    this.times = times;
  }

  void compare(Site few, Site many) {
    var fewFigures = new Figures();
    var manyFigures = new Figures();
    int fewCount = few.slugs().size();
    int manyCount = many.slugs().size();
    for (int i = 0; i < times; i++) {
      run(few, fewFigures);
      run(many, manyFigures);
    }
    report.add(
        Row.of("Start to first page, " + manyCount + " tenants", "%.1f s", manyFigures.seconds)
            .against(fewCount + " tenants: %.1f s", fewFigures.seconds)
            .ratio(manyFigures.seconds.ratioTo(fewFigures.seconds)));
    double extra = manyFigures.heap.median() - fewFigures.heap.median();
    report.add(
        Row.of("Live heap, " + manyCount + " tenants visited", "%.0f MB", manyFigures.heap)
            .and("%.0f kB for each more", extra * 1024 / (manyCount - fewCount))
            .against(fewCount + " tenants: %.0f MB", fewFigures.heap)
            .ratio(manyFigures.heap.ratioTo(fewFigures.heap)));
  }

  private static void run(Site site, Figures figures) {
    figures.seconds.add(site.start());
    site.hosts().forEach(host -> RawAnswer.expect(200, site.port(), host, Pages.HOME.path()));
    figures.heap.add(site.process().liveMegabytes());
    site.stop();
  }
}
