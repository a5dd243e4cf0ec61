package fi.perhepuu.platform.jobs;

/**
 * A job that every tenant gets once a night, by itself. Done twice in a night it must do no harm:
 * nodes do not ask each other.
 */
public interface Nightly extends Job {}
