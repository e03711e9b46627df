import { DigestRun, NotificationRound } from './domain/digest-run.entity.js';
import { NotificationSetting } from './domain/notification-setting.entity.js';
import { Notification } from './domain/notification.entity.js';

export { NotificationsModule } from './notifications.module.js';

/** The tables of this module. */
export const notificationEntities = [Notification, NotificationSetting, NotificationRound, DigestRun];
