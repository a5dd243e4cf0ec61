/**
 * The service menu: what help there is here, how a family reaches it, and who organizes what is not
 * here.
 */
package fi.perhepuu.catalog.services;
