/** Where services are given and families meet, and what happens at the places week by week. */
package fi.perhepuu.catalog.places;
