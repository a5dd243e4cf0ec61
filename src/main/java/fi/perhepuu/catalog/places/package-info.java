/**
 * Where services are given and families meet: organizations, places, and what happens at the places
 * week by week.
 */
package fi.perhepuu.catalog.places;
