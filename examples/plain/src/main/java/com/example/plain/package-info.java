/** The shop on Jakarta REST, CDI, Jakarta Persistence and Jakarta Transactions, without a framework around them. */
package com.example.plain;
