/**
 * Local services: what help there is here, when and how a family reaches it, and what its page
 * tells.
 */
package fi.perhepuu.catalog.services;
