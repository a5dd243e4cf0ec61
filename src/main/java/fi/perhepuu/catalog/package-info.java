/**
 * Services, the places they are given at, and when. The three rooms below are one area: hours know
 * neither places nor services, places know hours, services know both.
 */
package fi.perhepuu.catalog;
