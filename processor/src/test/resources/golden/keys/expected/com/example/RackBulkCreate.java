package com.example;

import com.example.api.Payload;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a client sends to create several racks. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackBulkCreate(List<RackCreate> items) implements Payload {}
