/** The upgrade in the tenant's console: what comes, what both have changed, what is chosen. */
package fi.perhepuu.licensing.upgrades.console;
