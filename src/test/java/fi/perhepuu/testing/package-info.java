/**
 * The language the tests speak: a running application, fresh tenants, visitors, a clock one moves.
 * One Liberty and one PostgreSQL serve the whole run; every test makes tenants of its own.
 */
package fi.perhepuu.testing;
