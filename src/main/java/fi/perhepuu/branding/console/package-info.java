/** The page on which a tenant's admins change its look and its names, and its preview. */
package fi.perhepuu.branding.console;
