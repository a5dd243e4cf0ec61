/**
 * The benchmark: how the product compares with a bare servlet and with nginx, how three hundred
 * tenants compare with one, and what a cold tenant, a start, a new tenant and a lost database cost.
 * {@code docs/bench.md} says how to run and read it.
 */
package fi.perhepuu.bench;
