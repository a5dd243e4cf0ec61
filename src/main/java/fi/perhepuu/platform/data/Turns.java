package fi.perhepuu.platform.data;

/**
 * One after the other: whoever takes the same turn, at the same tenant, waits until the transaction
 * that has it has ended. Take it before any row is held.
 */
public interface Turns {

  void take(String what);
}
