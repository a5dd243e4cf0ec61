/** Work beside the requests. The only place that starts any, because a new thread has no tenant. */
package fi.perhepuu.platform.jobs;
