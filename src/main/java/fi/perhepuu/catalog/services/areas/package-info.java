/** Where services are given: for which areas, and on which rounds outside their own place. */
package fi.perhepuu.catalog.services.areas;
