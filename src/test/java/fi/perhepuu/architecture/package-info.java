/**
 * The rules of the house, as tests: who may know whom, how big things may grow, what a text, a
 * template, a setting or a migration must look like. Each rule says in its failure what to do.
 */
package fi.perhepuu.architecture;
