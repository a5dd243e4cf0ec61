/**
 * Who provides services and hosts what happens: municipalities, counties, associations, parishes.
 */
package fi.perhepuu.catalog.organizations;
