/** Who organizes a service that the tenant has no local service of. */
package fi.perhepuu.catalog.services.provision;
