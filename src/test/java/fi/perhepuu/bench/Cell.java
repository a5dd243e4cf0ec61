package fi.perhepuu.bench;

/**
 * What loading a target for some seconds showed.
 *
 * @param cpuMicros processor time the server spent per request, its own threads only
 * @param slowMillis what 99 of 100 requests stayed under
 */
record Cell(double perSecond, double cpuMicros, double slowMillis) {}
