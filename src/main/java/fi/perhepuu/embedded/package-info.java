/**
 * The PostgreSQL that comes with the application, so that one command is enough to run it. The
 * classes lie in a small jar of their own beside the database driver, never in the application: the
 * server opens its data source before the application starts. A deployment that gives its own
 * database address needs none of this.
 *
 * <p>One data folder holds everything: {@code cluster} (the data), {@code programs} (PostgreSQL
 * itself, unpacked), {@code passwords.properties}, {@code postgres.log}, {@code unfinished} and two
 * lock files. Several processes may use one folder: the first starts PostgreSQL, later ones adopt
 * it, and the last one to leave stops it. Who is there is known from locks that the operating
 * system drops when a process dies, so nothing has to be tidied up after a crash.
 */
package fi.perhepuu.embedded;
