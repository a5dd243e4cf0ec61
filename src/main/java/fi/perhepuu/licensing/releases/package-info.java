/**
 * The releases a deployment carries, by version: those shipped with it and those published on it. A
 * release is read from its files over the one it follows and refused whole if anything is broken.
 * What keeps families safe reaches every release from the newest of its line.
 */
package fi.perhepuu.licensing.releases;
