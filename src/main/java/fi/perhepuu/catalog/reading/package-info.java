/**
 * What else the catalog's pages lead to: articles, questionnaires. Whoever has them tells through
 * one interface; this area knows neither.
 */
package fi.perhepuu.catalog.reading;
