package com.example.desk;

import com.example.specimen.api.Page;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Its entities are compiled together with the specimens, and share their support classes. */
@SpringBootApplication(scanBasePackageClasses = {DeskApplication.class, Page.class})
class DeskApplication {}
